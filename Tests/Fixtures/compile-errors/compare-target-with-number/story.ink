== k
Text.
{-> k == 3}
-> END
