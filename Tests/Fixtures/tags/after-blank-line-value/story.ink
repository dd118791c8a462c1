VAR nothing = ""
{nothing}# alone
Next line.
