"""The streams of chance, each a number that no other use of chance has.

100 to 299: land and body; 300 to 499: people; 500 to 599: director and scenes.
"""
