VAR blank = " "
Left<>
{blank}
<>right.
