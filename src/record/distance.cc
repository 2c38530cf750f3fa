#include "record/distance.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace rasad {

double DistanceKm(double lat1, double lon1, double lat2, double lon2) {
  constexpr double kRadian = std::numbers::pi / 180;
  constexpr double kEarthDiameterKm = 12742;
  const double s = std::sin((lat2 - lat1) * kRadian / 2);
  const double t = std::sin((lon2 - lon1) * kRadian / 2);
  const double h = s * s + std::cos(lat1 * kRadian) * std::cos(lat2 * kRadian) * t * t;
  return kEarthDiameterKm * std::asin(std::sqrt(std::min(1.0, h)));
}

}  // namespace rasad
