LIST key = brass, iron
VAR mine = ()
VAR yours = ()
~ mine += brass
~ yours += (brass, iron)
[{mine}] [{yours}] [{mine ^ yours}] [{yours - mine}] [{key}]
