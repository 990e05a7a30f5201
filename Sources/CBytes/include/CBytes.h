#ifndef NACOSCOPE_CBYTES_H
#define NACOSCOPE_CBYTES_H

#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* What Swift lacks: a hint to the cache. */
static inline void cbytes_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }

/* Bit i is set when byte i of the 64 at `at` is `one` or `other`: Swift's vectors give no such mask (performance.md, decision 12). */
static inline uint64_t cbytes_marks(const void *at, uint8_t one, uint8_t other) {
  uint64_t marks = 0;
#if defined(__SSE2__)
  const __m128i a = _mm_set1_epi8((char)one), b = _mm_set1_epi8((char)other);
  for (int i = 0; i < 4; i++) {
    const __m128i v = _mm_loadu_si128((const __m128i *)at + i);
    const __m128i hit = _mm_or_si128(_mm_cmpeq_epi8(v, a), _mm_cmpeq_epi8(v, b));
    marks |= (uint64_t)(uint16_t)_mm_movemask_epi8(hit) << (16 * i);
  }
#else
  const uint8_t *bytes = at;
  for (int i = 0; i < 64; i++) marks |= (uint64_t)(bytes[i] == one || bytes[i] == other) << i;
#endif
  return marks;
}

/* Functions, because Glibc shows these two only under _GNU_SOURCE, which Swift cannot set. */
const void *cbytes_memmem(const void *hay, size_t hay_count, const void *needle, size_t needle_count);
const void *cbytes_memrchr(const void *bytes, int byte, size_t count);

#endif
