INCLUDE rooms/hall.ink
INCLUDE words.ink
You wake.
-> hall
