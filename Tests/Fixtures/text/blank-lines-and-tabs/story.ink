First.

   	
	Second	with	tabs.	

Third.
