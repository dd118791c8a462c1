# title: The Lock
# weather {"fog"}
The lock-keeper sleeps. # still # grey
His dog does not. #dog
# last
