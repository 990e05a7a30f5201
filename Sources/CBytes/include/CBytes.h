#ifndef NACOSCOPE_CBYTES_H
#define NACOSCOPE_CBYTES_H

#include <stddef.h>

/* What Swift lacks: a hint to the cache. */
static inline void cbytes_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

/* Functions, because Glibc shows these two only under _GNU_SOURCE, which Swift cannot set. */
const void *cbytes_memmem(const void *hay, size_t hay_count, const void *needle, size_t needle_count);
const void *cbytes_memrchr(const void *bytes, int byte, size_t count);

#endif
