{1 + 2 * 3} {10 - 2 + 3} {10 - (2 + 3)} {12 / 2 * 3} {7 + 9 % 4} {1 + 1 == 2 and 3 > 2} {true or false and false} {not true == false}
