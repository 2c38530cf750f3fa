// How far two points of the earth are from one another: latitudes and longitudes in degrees, the
// answer in kilometres along the great circle of a sphere of the earth's mean radius, 6371 km (half
// a percent off at most). Pure; thread safe.
#ifndef RASAD_RECORD_DISTANCE_H_
#define RASAD_RECORD_DISTANCE_H_

namespace rasad {

double DistanceKm(double lat1, double lon1, double lat2, double lon2);

}  // namespace rasad

#endif  // RASAD_RECORD_DISTANCE_H_
