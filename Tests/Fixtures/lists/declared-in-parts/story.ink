LIST tides = ebb,
  (slack) = 5, flow,
  spring = -2, neap
{tides} {LIST_ALL(tides)} {LIST_VALUE(neap)} {LIST_VALUE(flow)} {LIST_MIN(LIST_ALL(tides))} {LIST_MAX(LIST_ALL(tides))}
