LIST l = (a), b
{1 + l}
