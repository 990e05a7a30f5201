#ifndef NACOSCOPE_CNETTLE_SHIM_H
#define NACOSCOPE_CNETTLE_SHIM_H
#include <nettle/sha2.h>
#endif
