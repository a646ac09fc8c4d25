"""The itinerary: what stands when, in everybody's zone, when both sides are free, and what to look out for."""
