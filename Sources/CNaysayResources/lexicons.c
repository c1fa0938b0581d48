// To embed a further lexicon, add its bytes here and a line to the table below, in the order of names.

#include "CNaysayResources.h"

static const unsigned char acts[] = {
#embed "../../Lexicons/en/acts.tsv"
};
static const unsigned char antonyms[] = {
#embed "../../Lexicons/en/antonyms.tsv"
};
static const unsigned char claim_nouns[] = {
#embed "../../Lexicons/en/claim_nouns.tsv"
};
static const unsigned char collectives[] = {
#embed "../../Lexicons/en/collectives.tsv"
};
static const unsigned char cues[] = {
#embed "../../Lexicons/en/cues.tsv"
};
static const unsigned char demonyms[] = {
#embed "../../Lexicons/en/demonyms.tsv"
};
static const unsigned char factuality[] = {
#embed "../../Lexicons/en/factuality.tsv"
};
static const unsigned char factuality_scale[] = {
#embed "../../Lexicons/en/factuality_scale.tsv"
};
static const unsigned char forenames[] = {
#embed "../../Lexicons/en/forenames.tsv"
};
static const unsigned char headline_stance[] = {
#embed "../../Lexicons/en/headline_stance.tsv"
};
static const unsigned char irregular_forms[] = {
#embed "../../Lexicons/en/irregular_forms.tsv"
};
static const unsigned char kinship[] = {
#embed "../../Lexicons/en/kinship.tsv"
};
static const unsigned char lemma_rules[] = {
#embed "../../Lexicons/en/lemma_rules.tsv"
};
static const unsigned char lookalikes[] = {
#embed "../../Lexicons/en/lookalikes.tsv"
};
static const unsigned char metonyms[] = {
#embed "../../Lexicons/en/metonyms.tsv"
};
static const unsigned char negation[] = {
#embed "../../Lexicons/en/negation.tsv"
};
static const unsigned char nominalisations[] = {
#embed "../../Lexicons/en/nominalisations.tsv"
};
static const unsigned char outlets[] = {
#embed "../../Lexicons/en/outlets.tsv"
};
static const unsigned char parts[] = {
#embed "../../Lexicons/en/parts.tsv"
};
static const unsigned char quantities[] = {
#embed "../../Lexicons/en/quantities.tsv"
};
static const unsigned char stages[] = {
#embed "../../Lexicons/en/stages.tsv"
};
static const unsigned char synonyms[] = {
#embed "../../Lexicons/en/synonyms.tsv"
};
static const unsigned char time_calendar[] = {
#embed "../../Lexicons/en/time/calendar.tsv"
};
static const unsigned char time_directions[] = {
#embed "../../Lexicons/en/time/directions.tsv"
};
static const unsigned char time_holidays[] = {
#embed "../../Lexicons/en/time/holidays.tsv"
};
static const unsigned char time_numbers[] = {
#embed "../../Lexicons/en/time/numbers.tsv"
};
static const unsigned char time_references[] = {
#embed "../../Lexicons/en/time/references.tsv"
};
static const unsigned char titles[] = {
#embed "../../Lexicons/en/titles.tsv"
};
static const unsigned char word_classes[] = {
#embed "../../Lexicons/en/word_classes.tsv"
};

#define LEXICON(name, bytes) {name, bytes, sizeof bytes}

static const NaysayResource lexicons[] = {
    LEXICON("acts.tsv", acts),
    LEXICON("antonyms.tsv", antonyms),
    LEXICON("claim_nouns.tsv", claim_nouns),
    LEXICON("collectives.tsv", collectives),
    LEXICON("cues.tsv", cues),
    LEXICON("demonyms.tsv", demonyms),
    LEXICON("factuality.tsv", factuality),
    LEXICON("factuality_scale.tsv", factuality_scale),
    LEXICON("forenames.tsv", forenames),
    LEXICON("headline_stance.tsv", headline_stance),
    LEXICON("irregular_forms.tsv", irregular_forms),
    LEXICON("kinship.tsv", kinship),
    LEXICON("lemma_rules.tsv", lemma_rules),
    LEXICON("lookalikes.tsv", lookalikes),
    LEXICON("metonyms.tsv", metonyms),
    LEXICON("negation.tsv", negation),
    LEXICON("nominalisations.tsv", nominalisations),
    LEXICON("outlets.tsv", outlets),
    LEXICON("parts.tsv", parts),
    LEXICON("quantities.tsv", quantities),
    LEXICON("stages.tsv", stages),
    LEXICON("synonyms.tsv", synonyms),
    LEXICON("time/calendar.tsv", time_calendar),
    LEXICON("time/directions.tsv", time_directions),
    LEXICON("time/holidays.tsv", time_holidays),
    LEXICON("time/numbers.tsv", time_numbers),
    LEXICON("time/references.tsv", time_references),
    LEXICON("titles.tsv", titles),
    LEXICON("word_classes.tsv", word_classes),
};

size_t naysay_embedded_lexicon_count(void) { return sizeof lexicons / sizeof lexicons[0]; }

NaysayResource naysay_embedded_lexicon(size_t index) { return lexicons[index]; }
