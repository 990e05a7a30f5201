#ifndef NACOSCOPE_CJANSSON_SHIM_H
#define NACOSCOPE_CJANSSON_SHIM_H
#include <jansson.h>
#endif
