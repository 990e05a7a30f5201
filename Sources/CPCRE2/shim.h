#ifndef NACOSCOPE_CPCRE2_SHIM_H
#define NACOSCOPE_CPCRE2_SHIM_H

/* The width must be chosen before the header is read; Swift cannot say it. */
#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

/* A function, because PCRE2_UNSET is a cast expression Swift cannot import. */
static inline size_t cpcre2_unset(void) { return PCRE2_UNSET; }

#endif
