VAR s = "tea"
{s + "pot"} {s + 1} {1 + s} {s + 1.5} {s + true} {s == "tea"} {s != "Tea"} {"" == ""} {"1" == 1}
