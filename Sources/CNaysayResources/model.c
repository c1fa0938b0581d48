#include "CNaysayResources.h"

_Alignas(64) static const unsigned char model[] = {
#embed "../../Models/en-2026-11-23/model.naysay"
};

NaysayResource naysay_embedded_model(void) {
  return (NaysayResource){"en-2026-11-23/model.naysay", model, sizeof model};
}
