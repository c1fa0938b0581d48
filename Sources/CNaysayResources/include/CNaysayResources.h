#ifndef CNAYSAYRESOURCES_H
#define CNAYSAYRESOURCES_H

#include <stddef.h>

/// The bytes of a file that is part of the program.
typedef struct {
  /// Its path below its folder, such as `time/calendar.tsv`.
  const char *_Nonnull name;
  const void *_Nonnull start;
  size_t count;
} NaysayResource;

/// The language model of `Models/`, beginning at a multiple of 64.
NaysayResource naysay_embedded_model(void);

/// The smaller language model of `Models/`, aligned likewise.
NaysayResource naysay_embedded_fast_model(void);

/// The model of pairs of claims, aligned likewise.
NaysayResource naysay_embedded_claim_model(void);

/// The number of files of `Lexicons/en`.
size_t naysay_embedded_lexicon_count(void);

/// A file of `Lexicons/en`, in the order of names.
NaysayResource naysay_embedded_lexicon(size_t index);

#endif
