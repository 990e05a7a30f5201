#ifndef NACOSCOPE_CISAL_SHIM_H
#define NACOSCOPE_CISAL_SHIM_H
#include <isa-l.h>

/* What was inflated before an error and not handed over. Functions, because Swift does not import arrays as long as
   tmp_out_buffer. Source: isal_inflate in igzip_inflate.c 2.30, which returns with data left there. */
static inline size_t cisal_held_count(const struct inflate_state *state) {
  int32_t count = state->tmp_out_valid - state->tmp_out_processed;
  return count > 0 ? (size_t)count : 0;
}
static inline const uint8_t *cisal_held(const struct inflate_state *state) {
  return state->tmp_out_buffer + state->tmp_out_processed;
}
#endif
