LIST crew = (ann), bob, (cy), dee
~ crew += (bob, dee)
{crew}
~ crew -= (ann, cy)
{crew}
~ crew = crew + ann - bob
{crew} {crew + crew} [{crew - crew}]
