Text
<- 
