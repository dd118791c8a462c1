VAR notable = 4
VAR orchard = 1
VAR android = true
VAR model = 2
VAR hasty = 5
VAR returned = 6
VAR elsewhere = 7
VAR trueish = 8
{notable + orchard + model} {not android} {android and notable} {hasty - returned} {elsewhere mod model} {trueish}
