#ifndef NACOSCOPE_CISAL_SHIM_H
#define NACOSCOPE_CISAL_SHIM_H
#include <isa-l.h>
#endif
