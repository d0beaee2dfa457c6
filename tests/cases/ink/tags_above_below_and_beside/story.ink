# title: Winter
# author: me
Snow. # white
# loud
Wind.
