Echo. # ping # ping
