LIST zebra = z1, z2, z3 = 9
LIST ant = a1 = 2, a3 = 9
{z2 + a1 + z1} {a3 + z3 + z1} {LIST_ALL(z1 + a1)}
