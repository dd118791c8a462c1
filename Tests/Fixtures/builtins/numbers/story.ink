{MIN(2, 3)} {MAX(2, 3.5)} {MIN(2.5, 3)} {POW(3, 2)} {POW(2, 0.5)} {POW(2, -2)}
{INT(2.9)} {INT(-2.9)} {FLOOR(2.9)} {FLOOR(-2.1)} {CEILING(2.1)} {CEILING(-2.9)} {FLOAT(3)} {FLOAT(7) / 2} {INT(7.9) / 2} {FLOOR(7.9) / 2}
