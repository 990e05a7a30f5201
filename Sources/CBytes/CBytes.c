#define _GNU_SOURCE
#include "CBytes.h"

#include <malloc.h>
#include <string.h>

const void *cbytes_memmem(const void *hay, size_t hay_count, const void *needle, size_t needle_count) {
  return memmem(hay, hay_count, needle, needle_count);
}

const void *cbytes_memrchr(const void *bytes, int byte, size_t count) {
  return memrchr(bytes, byte, count);
}

int cbytes_share_heap(void) {
  return mallopt(M_ARENA_MAX, 1);
}
