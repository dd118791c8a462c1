LIST pets = (cat), (dog), newt
VAR said = ""
~ said = "We have {pets}."
{said} {"{pets - dog}"} {pets + newt}
