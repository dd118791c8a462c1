-> t ->
After the tunnel.
-> END
== t
<- side
* Main
- In the tunnel.
->->
== side
* Side
  Aside.
  ->->
