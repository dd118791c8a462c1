* Look # look [around # offered] at the sky # chosen
- Stars. # night
