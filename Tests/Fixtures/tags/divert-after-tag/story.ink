The bridge # cold -> end
== end
and the far side. # warm
-> END
