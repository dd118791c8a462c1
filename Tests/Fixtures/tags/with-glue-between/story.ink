One # a
<> two # b
three # c
