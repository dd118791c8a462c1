VAR yes = true
{yes} {yes + 1} {yes + yes} {yes == 1} {not yes} {yes and 2} {yes * 2.5} {1 == 1} {MAX(yes, 0)} {"is " + yes}
