#ifndef NACOSCOPE_CBYTES_H
#define NACOSCOPE_CBYTES_H

/* What Swift lacks: a hint to the cache. */
static inline void cbytes_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

#endif
