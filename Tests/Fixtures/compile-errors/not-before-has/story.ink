LIST l = (a), b
{not l has a}
