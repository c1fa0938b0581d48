#include "CNaysayResources.h"

#define FOLDER "en-2026-11-24"

_Alignas(64) static const unsigned char model[] = {
#embed "../../Models/en-2026-11-24/model.naysay"
};

_Alignas(64) static const unsigned char fast[] = {
#embed "../../Models/en-2026-11-24/fast.naysay"
};

_Alignas(64) static const unsigned char claims[] = {
#embed "../../Models/en-2026-11-24/claims.naysay"
};

NaysayResource naysay_embedded_model(void) {
  return (NaysayResource){FOLDER "/model.naysay", model, sizeof model};
}

NaysayResource naysay_embedded_fast_model(void) {
  return (NaysayResource){FOLDER "/fast.naysay", fast, sizeof fast};
}

NaysayResource naysay_embedded_claim_model(void) {
  return (NaysayResource){FOLDER "/claims.naysay", claims, sizeof claims};
}
