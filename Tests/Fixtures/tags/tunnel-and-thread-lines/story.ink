Start # a
-> t ->
<- th
End # b
== t
Tunnel # t1 # t2
->->
== th
# before
Thread
-> DONE
