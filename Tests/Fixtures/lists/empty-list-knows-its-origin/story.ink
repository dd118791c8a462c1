LIST sails = (jib), main, mizzen
~ sails -= jib
[{sails}] {LIST_INVERT(sails)} {LIST_ALL(sails)} {LIST_COUNT(sails)} [{LIST_MIN(sails)}] {LIST_VALUE(sails)}
~ sails = ()
{LIST_INVERT(sails)}
VAR none = ()
[{LIST_INVERT(none)}] [{LIST_ALL(none)}]
