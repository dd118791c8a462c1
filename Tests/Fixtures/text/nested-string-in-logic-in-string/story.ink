VAR dish = "soup"
{"We serve {"hot {dish}"} at {"n" + "oon"}."}
