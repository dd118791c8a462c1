LIST w = light = 3, heavy = 30
{LIST_VALUE((light, heavy))} {LIST_VALUE(light) + 1} {LIST_VALUE(())} {LIST_VALUE(heavy) / LIST_VALUE(light)}
