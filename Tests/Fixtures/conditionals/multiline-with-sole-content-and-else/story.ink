VAR lit = false
{lit:
The lamp burns.
Moths come.
- else:
It is dark.
Nothing comes.
}
