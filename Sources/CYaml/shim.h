#ifndef NACOSCOPE_CYAML_SHIM_H
#define NACOSCOPE_CYAML_SHIM_H
#include <yaml.h>
#endif
