#pragma once

#include "core/base/score.h"
