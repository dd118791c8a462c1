LIST n = one, two, three
LIST m = two2, three3
[{(one, two) ^ (two, three)}] [{(one) ^ (three)}] [{(one, two2) ^ (two2, three3)}]
{(one, two) ^ two: overlap|apart}
