VAR s = "lighthouse"
{s has "house"} {s hasnt "boat"} {s ? "light"} {s !? "h"} {s ? ""} {"" ? s}
