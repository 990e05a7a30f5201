#ifndef NACOSCOPE_CBYTES_H
#define NACOSCOPE_CBYTES_H

#include <stddef.h>
#include <stdint.h>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

/* What Swift lacks: hints to the cache. */
static inline void cbytes_prefetch(const void *address) { __builtin_prefetch(address, 0, 3); }
static inline void cbytes_prefetch_for_write(const void *from, size_t behind) {
  /* By number: nobody says that there is memory at all. */
  __builtin_prefetch((const void *)((uintptr_t)from + behind), 1, 3);
}

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

/* Where `byte` first stands among the 16 at `at`; 16 when it does not. */
static inline long cbytes_first16(const void *at, uint8_t byte) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)at);
  return __builtin_ctz((unsigned)_mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_set1_epi8((char)byte))) | 1u << 16);
#else
  const uint8_t *bytes = at;
  long i = 0;
  while (i < 16 && bytes[i] != byte) i++;
  return i;
#endif
}

/* Where the first byte smaller than `least` stands among the 16 at `at`; 16 when there is none. */
static inline long cbytes_below16(const void *at, uint8_t least) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)at);
  const __m128i others = _mm_cmpeq_epi8(_mm_max_epu8(v, _mm_set1_epi8((char)least)), v);
  return __builtin_ctz(~(unsigned)_mm_movemask_epi8(others));
#else
  const uint8_t *bytes = at;
  long i = 0;
  while (i < 16 && bytes[i] >= least) i++;
  return i;
#endif
}

/* Whether the 16 bytes at `a` and at `b` are the same. */
static inline _Bool cbytes_same16(const void *a, const void *b) {
#if defined(__SSE2__)
  const __m128i v = _mm_loadu_si128((const __m128i *)a), w = _mm_loadu_si128((const __m128i *)b);
  return _mm_movemask_epi8(_mm_cmpeq_epi8(v, w)) == 0xFFFF;
#else
  return __builtin_memcmp(a, b, 16) == 0;
#endif
}

/* Functions, because Glibc shows these two only under _GNU_SOURCE, which Swift cannot set. */
const void *cbytes_memmem(const void *hay, size_t hay_count, const void *needle, size_t needle_count);
const void *cbytes_memrchr(const void *bytes, int byte, size_t count);

/* Swift's Glibc does not show malloc.h; 1 when it is done. */
int cbytes_share_heap(void);

#endif
