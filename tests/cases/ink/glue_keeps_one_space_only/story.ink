A <> 
<> B
C<>
D
