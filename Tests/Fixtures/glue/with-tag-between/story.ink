The road <> # steep
<> climbs. # slow
Then falls.
