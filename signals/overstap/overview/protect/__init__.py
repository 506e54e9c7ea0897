"""Numbers that can be shared: small ones are hidden, and as many more as it takes that none can be worked out."""
